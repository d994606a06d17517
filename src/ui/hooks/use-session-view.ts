/** The session's view, drawn again after each change of it. */
import {useSyncExternalStore} from 'react';
import type {Session, SessionView} from '../../session/session.ts';

export function useSessionView(session: Session): SessionView {
  return useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.view(),
  );
}
