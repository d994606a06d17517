/** One screen for each phase. */
import type {Session, SessionView} from '../../session/session.ts';
import type {Card} from '../card.ts';
import type {Composer} from '../composer/composer-store.ts';
import type {Frame} from '../frame.ts';
import {Briefing} from './briefing.tsx';
import {Grading} from './grading.tsx';
import {Interview} from './interview.tsx';
import type {OverlayKind} from './overlay.tsx';
import {Overlay} from './overlay.tsx';
import {Prep} from './prep.tsx';
import {Scorecard} from './scorecard.tsx';

export interface ScreenProps {
  readonly session: Session;
  readonly view: SessionView;
  readonly card: Card;
  readonly composer: Composer;
  readonly frame: Frame;
  readonly overlay: OverlayKind | null;
  readonly isActive: boolean;
  readonly onOverlay: (overlay: OverlayKind | null) => void;
  readonly onEditor: () => void;
  readonly onFinish: () => void;
  readonly onLeave: () => void;
  readonly onClose: () => void;
  readonly onFailure: (error: unknown) => void;
}

export function Screen(props: ScreenProps) {
  const {session, view, card, composer, frame, overlay, isActive} = props;
  switch (view.phase) {
    case 'briefing':
      return (
        <Briefing
          round={view.round}
          minutes={view.clock.lengthMs / 60_000}
          completions={card.completions ?? null}
          price={card.price ?? null}
          coach={card.coach ?? null}
          frame={frame}
          isActive={isActive}
          onIntent={(intent) => {
            if (intent === 'prepare') session.beginPrep();
            else if (intent === 'begin') session.beginInterview();
            else props.onLeave();
          }}
        />
      );
    case 'prep':
      return (
        <Prep
          checklist={view.round.checklist}
          prep={view.prep}
          frame={frame}
          isActive={isActive}
          onTick={(item) => session.tickChecklist(item)}
          onIntent={(intent) => (intent === 'begin' ? session.beginInterview() : props.onLeave())}
        />
      );
    case 'interview':
      if (overlay) {
        return (
          <Overlay
            kind={overlay}
            view={view}
            frame={frame}
            isActive={isActive}
            onClose={() => props.onOverlay(null)}
          />
        );
      }
      return (
        <Interview
          view={view}
          composer={composer}
          frame={frame}
          isActive={isActive}
          onIntent={(intent) => {
            if (intent === 'finish') props.onFinish();
            else if (intent === 'editor') props.onEditor();
            else if (intent === 'retry') session.retryNow();
            else if (intent === 'offline') session.goOffline();
            else props.onOverlay(intent);
          }}
          checkKey={(key) => session.changeKey(key)}
          onFailure={props.onFailure}
        />
      );
    case 'grading':
      return <Grading progress={view.grading} frame={frame} />;
    case 'done':
      return view.outcome ? (
        <Scorecard
          markdown={view.outcome.markdown}
          path={view.outcome.path}
          frame={frame}
          isActive={isActive}
          onClose={props.onClose}
        />
      ) : null;
    default:
      return null;
  }
}
