/** The claim ledger: what was claimed and what became of it under questions. */
import type {ClaimState} from '../../interview/events.ts';
import type {Claim} from '../../interview/state.ts';
import {clockTime, quotedCell, section, table} from './markdown.ts';
import type {Sheet} from './sheet.ts';

const MAX_ROWS = 6;

const OUTCOME: Readonly<Record<ClaimState, string>> = {
  stated: 'stated, never pressed',
  probed: 'pressed, left open',
  pinned: 'pinned down',
  dodged: 'dodged',
  contradicted: 'contradicted',
};

/** What is dropped first when there are too many: a claim that nobody pressed teaches least. */
const INTEREST: readonly ClaimState[] = ['contradicted', 'dodged', 'probed', 'pinned', 'stated'];

export function claimLedger({state}: Sheet): string[] {
  if (state.claims.length === 0) return [];
  const kept = new Set(
    state.claims
      .toSorted((a, b) => INTEREST.indexOf(a.state) - INTEREST.indexOf(b.state))
      .slice(0, MAX_ROWS),
  );
  const rows = state.claims.filter((claim) => kept.has(claim)).map(row);
  const all = state.claims.length;
  const title = kept.size < all ? `Claim ledger, ${kept.size} of ${all}` : 'Claim ledger';
  return section(title, table(['You claimed', 'What became of it', 'Turn', 'Time'], rows));
}

function row(claim: Claim): string[] {
  return [quotedCell(claim.quote), OUTCOME[claim.state], String(claim.turn), clockTime(claim.t)];
}
