/** Which request fails, and how. */
import type {FakeFault} from './fake-fault.ts';
import {isMessage} from './request-log.ts';
import type {LoggedRequest, RequestFilter} from './request-log.ts';

interface Due {
  readonly fault: FakeFault;
  readonly which: RequestFilter;
  left: number;
}

interface Recurring {
  readonly every: number;
  readonly faults: readonly FakeFault[];
  readonly which: RequestFilter;
  seen: number;
}

export class FaultPlan {
  #due: Due[] = [];
  #recurring: Recurring | null = null;

  next(fault: FakeFault, times = 1, which: RequestFilter = isMessage): void {
    this.#due.push({fault, which, left: times});
  }

  every(
    n: number,
    faults: FakeFault | readonly FakeFault[],
    which: RequestFilter = isMessage,
  ): void {
    this.#recurring = {every: n, faults: [faults].flat(), which, seen: 0};
  }

  none(): void {
    this.#due = [];
    this.#recurring = null;
  }

  /** What happens to this request; it is asked once for each. */
  faultFor(request: LoggedRequest): FakeFault | null {
    const due = this.#due.find(({which, left}) => left > 0 && which(request));
    if (due !== undefined) {
      due.left -= 1;
      return due.fault;
    }
    const plan = this.#recurring;
    if (plan === null || !plan.which(request)) return null;
    plan.seen += 1;
    if (plan.seen % plan.every !== 0) return null;
    return plan.faults[(plan.seen / plan.every - 1) % plan.faults.length] ?? null;
  }
}
