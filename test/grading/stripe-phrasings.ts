/** What candidates say to a question of the shipped round, in several trades' ways of talking. */

export interface Phrasings {
  readonly id: string;
  /** The ladder or opening whose question comes just before. */
  readonly asked: string;
  readonly met: readonly string[];
  readonly notMet: readonly string[];
}

export const stripePhrasings: readonly Phrasings[] = [
  {
    id: 'key-per-purchase',
    asked: 'key-origin',
    met: [
      'CommandId, one per basket, kept in SQLite on the phone until we have a final state. Relaunch: takes it from there.',
      'The page renders a hidden token when the cart is frozen; every submit of that form carries the same token.',
      'Guid made once at confirm, saved with the order. Each try sends that guid.',
    ],
    notMet: ['Every HTTP call gets a correlation id so that we can follow it in the logs.'],
  },
  {
    id: 'atomic-claim',
    asked: 'concurrent-duplicates',
    met: [
      'Both append PaymentRequested to stream pay-{id} with expected revision -1. One succeeds, the other gets WrongExpectedVersion.',
      'INSERT into dbo.Requests; the PK on (MerchantId, RequestKey) lets one through, the second gets error 2627.',
      'get_or_create is not enough; unique_together on (shop, key), second create raises IntegrityError.',
    ],
    notMet: ['Each pod checks whether the row exists, and only then it creates the payment.'],
  },
  {
    id: 'duplicate-in-flight',
    asked: 'concurrent-duplicates',
    met: [
      'Loser: row says open -> 409 + Retry-After, client polls.',
      'The one that lost gets 202 with the payment URL while the winner is still calling.',
    ],
    notMet: ['The second one is a duplicate, so it is dropped.'],
  },
  {
    id: 'replay-original',
    asked: 'lost-reply',
    met: [
      'Finished -> the stored JSON and status again, byte for byte.',
      'The handler loads the stream, sees PaymentSucceeded and returns the same result as the first time.',
      'Row is closed, so it gets the saved reply.',
    ],
    notMet: ['It notices that it has seen the key and stops.'],
  },
  {
    id: 'stalled-worker',
    asked: 'stalled-worker',
    met: [
      'UPDATE ... WHERE lease_no = 7, and it is 8 by now: 0 rows, so it drops what it has.',
      'Its append carries the expected revision, the stream has moved on, so the write is rejected and it stops.',
      'rowversion no longer matches, zero rows affected, it throws the answer away.',
    ],
    notMet: ['After two minutes its lock has expired, so it can simply take it again and go on.'],
  },
  {
    id: 'downstream-reference',
    asked: 'processor-silence',
    met: [
      'We send our payment id as merchant reference, the same on each send; they return the first charge.',
      'The charge id is ours and goes along on every call, so the acquirer dedups on it.',
      'PaymentId is passed as their idempotency key, a resend is still one charge.',
    ],
    notMet: ['They give us a transaction id, and we keep that in the payments table.'],
  },
  {
    id: 'payload-compared',
    asked: 'changed-request',
    met: [
      'SHA-256 of the canonical body beside the key; differs -> 422, nothing charged.',
      'We compare amount and currency with the first request, other values -> 400 key_reused.',
      'Stored fingerprint differs from the new one: rejected.',
    ],
    notMet: ['It has the same key, so it gets the first answer.'],
  },
  {
    id: 'truth-named',
    asked: 'constraints',
    met: [
      'Truth: the event stream of each payment. Projections can be rebuilt.',
      'SQL Server tables are the system of record, the cache is a copy.',
      'When two disagree the ledger in Postgres wins.',
    ],
    notMet: ['We have to define a source of truth early on.'],
  },
  {
    id: 'append-only',
    asked: 'corrections',
    met: [
      'A FeeCorrected event with -54; the old event stays.',
      'Two new rows, one reverses the wrong fee and one books the right fee. The old row stays.',
      'Nothing is updated: DENY UPDATE, DELETE on the table. A wrong row gets a counter row.',
    ],
    notMet: ['We open the admin page, change the fee to 1.06 and save it.'],
  },
  {
    id: 'balanced-entries',
    asked: 'ledger-record',
    met: [
      'processor +4500\nshop -4340\nfee -160\nsum = 0',
      'Dr acquirer receivable 45.00, Cr merchant payable 43.40, Cr fee revenue 1.60.',
      'Three postings that add up to zero: bank 4500, merchant -4340, fees -160; a CHECK at commit.',
    ],
    notMet: ['One row in payments with amount 4500, fee 160 and the status.'],
  },
  {
    id: 'single-transaction',
    asked: 'ledger-record',
    met: [
      'Postings and status = captured: one COMMIT.',
      'BEGIN TRAN; update the payment to paid; insert the three postings; insert the outbox row; COMMIT.',
      'One append holds PaymentSucceeded and the ledger events, all or nothing.',
    ],
    notMet: ['First the payment is saved, and then a message tells the ledger service to book it.'],
  },
  {
    id: 'reconciliation',
    asked: 'outside-check',
    met: [
      'Nightly join on our reference. Theirs only -> look for a payment in unknown, else suspense + ticket.',
      'Each morning a job matches their file with our postings by payment id; what is left over is assigned to someone in finance.',
      'Line by line on reference and amount, daily; unmatched for 2 days -> a person.',
    ],
    notMet: ['Finance compares the totals at the end of the month.'],
  },
  {
    id: 'stale-read-impact',
    asked: 'stale-balance',
    met: [
      'The projection may lag, so withdrawals read the stream itself; otherwise the same 100 leaves twice.',
      'Secondary is fine for lists. A payout from it could overdraw, so that one reads the primary.',
    ],
    notMet: ['It is a few seconds behind, users will not notice.'],
  },
  {
    id: 'cut-points',
    asked: 'crash-midway',
    met: [
      'Before the call: nothing was charged, start over. After it: maybe charged, so ask them.',
      'claimed -> safe to send; sent -> unknown, query first; answered -> only book.',
      'If it died before Sent was committed nothing left us. If it died after, the card may have been charged.',
    ],
    notMet: ['It can fail anywhere, and therefore each step has a retry.'],
  },
  {
    id: 'timeout-unknown',
    asked: 'processor-silence',
    met: [
      'Unknown. Neither paid nor failed, we show pending.',
      'Indeterminate: the card may have been debited. Status stays pending.',
      'We append OutcomeUnknown. No answer does not mean no charge.',
    ],
    notMet: ['It has timed out, so the payment is failed and we tell the shop.'],
  },
  {
    id: 'outcome-inquiry',
    asked: 'processor-silence',
    met: [
      'GET their status by our reference until they know it; not found twice -> resend, same reference.',
      'A process manager queries the acquirer with the payment id before anything is sent again.',
      'Look it up at the PSP by merchant reference at 5, 15, 60 s while it is unknown.',
    ],
    notMet: ['We log it and wait for the customer to call.'],
  },
  {
    id: 'crash-recovery',
    asked: 'crash-midway',
    met: [
      'state=sending committed before the call. Sweeper picks rows older than 60 s.',
      'ChargeRequested is appended before we call the acquirer; on restart the process manager re-reads its stream and resumes.',
      'A SQL Agent job takes rows that are still in Sending after a minute and asks the processor.',
    ],
    notMet: ['The container is restarted, and after that all goes on.'],
  },
  {
    id: 'end-of-line',
    asked: 'stuck-payments',
    met: [
      '24 hours in unknown -> out of the loop, finance ops decide.',
      'After 20 lookups it is parked and somebody settles it by hand.',
      'Max 12 h of asking, then a ticket for the payments team.',
    ],
    notMet: ['The job tries it again and again until it has an answer.'],
  },
  {
    id: 'stuck-alarm',
    asked: 'watching',
    met: [
      'Age of the oldest open payment; pages at 3 min.',
      'Count of payments in unknown over 5 minutes, alert above 20.',
      'max(now - sent_at) of unfinished rows, page if > 120 s.',
    ],
    notMet: ['Grafana with CPU, memory and error rate.'],
  },
  {
    id: 'overload-bounded',
    asked: 'retry-storm',
    met: [
      'At most 4,000 calls open, rest get 503 + Retry-After.',
      'SemaphoreSlim(300) per pod, no queue behind it; full -> 503.',
      'Breaker opens at 50 % errors over 10 s, then one probe a second; new payments are refused.',
    ],
    notMet: ['The autoscaler adds pods until it is fine.'],
  },
  {
    id: 'key-contract',
    asked: 'request-contract',
    met: [
      'POST /payments\nIdempotency-Key: 4c1e...\n{"amount": 4500, "currency": "EUR"}',
      'PUT /payments/{id}, the id is made by you and stands in the URL.',
      'A header X-Request-Id, mandatory, at most 64 characters.',
    ],
    notMet: ['You send us amount, currency and card as JSON.'],
  },
  {
    id: 'distinct-errors',
    asked: 'error-answers',
    met: [
      '409 in_flight -> wait. 422 key_reused -> bug. 402 declined -> other card.',
      'type: pending (retry), mismatch (fix your code), declined (final).',
      '425 still working, 422 other body under that key, 402 card refused.',
    ],
    notMet: ['4xx is your fault and 5xx is ours.'],
  },
  {
    id: 'key-scope',
    asked: 'key-scope',
    met: [
      'Unique on (MerchantId, Endpoint, Key), so shop A and shop B never collide.',
      'Stream name is merchant + key; two merchants can use the same string.',
      'Looked up per account only.',
    ],
    notMet: ['They are random, so it does not happen.'],
  },
  {
    id: 'retention-window',
    asked: 'late-retry',
    met: [
      'Keys stay 7 days, after that 410 key_expired.',
      'Kept 30 days. Day 31 it would be a new payment, the SDK stops before.',
      'The stream never goes away, so a retry after a year still gets the old result.',
    ],
    notMet: ['There is a TTL that cleans up.'],
  },
  {
    id: 'sdk-owns-key',
    asked: 'key-origin',
    met: [
      'Our library makes the key and stores it before the first byte.',
      'The NuGet client generates the id and persists it with the order, you never see it.',
      'App writes it to disk, reuses it after a restart.',
    ],
    notMet: ['Developers have to read in the docs how a key is made.'],
  },
  {
    id: 'retry-rules',
    asked: 'library-defaults',
    met: [
      '1, 2, 4, 8 s + jitter, 5 tries, only on 409/429/5xx and network.',
      'Polly: exponential with jitter, 4 attempts, never on 402 or 422.',
      'Doubles the wait each time, gives up after a minute.',
    ],
    notMet: ['It tries again if there was an error.'],
  },
  {
    id: 'late-result',
    asked: 'processor-silence',
    met: [
      '202 now; signed webhook later, or GET /payments/{id}.',
      'Client can poll the payment, and gets payment.settled by webhook once it is known.',
    ],
    notMet: ['The request stays open until there is a result.'],
  },
  {
    id: 'constraints-first',
    asked: 'constraints',
    met: [
      '8k creates/s peak, p99 250 ms ours?',
      'How many payments a second in the peak, and what latency do merchants expect?',
      "I'd plan for 12,000 commands a second and answer in under 200 ms.",
    ],
    notMet: ['It has to scale well and to be quick.'],
  },
  {
    id: 'capacity-figures',
    asked: 'load-figures',
    met: [
      '10k/s x 10 s = 100k calls open.',
      '4,000 a second times 0.5 s means 2,000 connections.',
      '200 million rows a day, 1 kB each: 200 GB.',
    ],
    notMet: ['12 servers at first, 24 when it gets busy.'],
  },
  {
    id: 'rejected-alternative',
    asked: 'given-up',
    met: [
      'No distributed lock: it expires in a GC pause and then two hold it.',
      'I looked at MSDTC and left it out, a stuck coordinator blocks rows.',
      'Multi-master is out; both sides would accept the key.',
      'Not last-write-wins: one of two charges would silently disappear.',
    ],
    notMet: ['I took Postgres, since my team knows it.'],
  },
  {
    id: 'load-spread',
    asked: 'load-figures',
    met: [
      'Sharded by merchant; the big one gets 16 sub-balances.',
      'Each payment is its own stream, hashed over 32 partitions.',
      'Hash of payment id, so one hot merchant is spread over all shards.',
    ],
    notMet: ['The cloud database scales by itself.'],
  },
  {
    id: 'price-named',
    asked: 'given-up',
    met: [
      'Costs 3 ms per write for the sync standby.',
      'We pay with availability: about 40 s without sales per failover.',
      'The price: merchants on the cut side cannot sell for 5 to 10 min.',
    ],
    notMet: ['There is always a price to consistency.'],
  },
  {
    id: 'partition-side',
    asked: 'partition-side',
    met: [
      'Site with the quorum goes on, the other one returns 503.',
      'The minority side is read-only: no new payments there.',
      'Only where the leader is. Far side refuses.',
    ],
    notMet: ['Both go on, and afterwards it is merged.'],
  },
  {
    id: 'incident-size',
    asked: 'incident',
    met: ['1,204 invoices sent twice, 88k EUR.', '45 minutes down, 3,100 orders lost.'],
    notMet: ['Quite a few customers had problems.'],
  },
  {
    id: 'own-part',
    asked: 'incident',
    met: [
      'I had set the pool to 10 and never tested it.',
      'My migration: no lock timeout in it.',
      'I reviewed that change and waved it through.',
    ],
    notMet: ['The other team had forgotten an index.'],
  },
  {
    id: 'incident-noticed',
    asked: 'incident',
    met: [
      'Two days later. An accountant called.',
      'No alert; a merchant emailed after 6 hours.',
      'The on-call saw it on the graph after 20 min.',
    ],
    notMet: ['When it was noticed, we reacted at once.'],
  },
  {
    id: 'incident-chain',
    asked: 'incident',
    met: [
      'Deploy restarted the consumers, the queue redelivered, and each message was sent again.',
      'A slow disk -> health checks failed -> failover -> the cron ran on both nodes.',
    ],
    notMet: ['There was too much load, and it went down.'],
  },
  {
    id: 'lasting-repair',
    asked: 'incident',
    met: [
      'Now unique(order_id), so a second insert fails.',
      'Since then the job takes a row with a version, and an alert fires on two payouts per order.',
    ],
    notMet: ['We fixed it and wrote a post-mortem.'],
  },
  {
    id: 'own-weak-spot',
    asked: 'own-doubts',
    met: [
      'Their dedup window. If it forgets, two charges; the nightly match finds them and we refund.',
      'I said failed after the timeout. That was wrong: it stays unknown and a job asks.',
      'The gap between check and send is what I like least; at most one charge, caught by recon next day.',
    ],
    notMet: ['I think it is fine overall, one can always improve.'],
  },
];
