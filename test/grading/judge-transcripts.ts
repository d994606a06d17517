/**
 * Five short interviews of known worth, one answer a topic: brief, API, simultaneous requests,
 * crash, silent processor, ledger, stale reads, load, trade-offs, incident.
 */

export const TERSE_RIGHT = [
  'Peak rate? I take 10k rps, 2k of it creates. p99 150 ms without the bank. Truth: the Postgres payments and entries tables. Never two charges; 503 is allowed.',
  'POST /payments, header Idempotency-Key, mandatory, 400 without. Client mints it once per order and stores it before sending; retries reuse it. 409 running, 422 other body, 402 declined. Finished: stored status and body again. Keys 24 h; later the order number still has a unique index, so a day-2 retry is refused.',
  'INSERT key ... ON CONFLICT DO NOTHING. 1 row: mine. 0 rows: read it. done -> its response; else 409. No SELECT first.',
  'Commit state=calling, then call the bank, then commit result. Dead before that commit: bank untouched, retry restarts. Dead after: maybe charged, so recovery job asks the bank by payment id. Job scans calling older than 60 s. 10 tries, then parked, human.',
  'Timeout = unknown. Query by our reference; not found: resend with the same reference. Never a new one.',
  'entries(id, payment, account, cents, sign). Insert only. Debit receivable, credit merchant, sum zero, same transaction as state=paid. Wrong? Reversing rows. Nightly match with bank file on reference; unmatched after 2 days: ticket.',
  'Replica lags 1-5 s. Fine for lists. Payout and refund read the primary, row locked, else a merchant draws the same money twice.',
  '2k/s x 0.3 s = 600 calls in flight; 10 s brown-out = 20,000, so pool capped, 503 beyond. Shards by merchant id.',
  'Primary gone: 503 for about 30 s until failover, merchants lose those sales. Rather that than two primaries charging. Considered active-active: both sides accept the key, double charge.',
  '2021. My retry loop made a new id per attempt. 312 double charges, 9 h until support noticed. I rolled back late, first hour wasted on logs. Fix: key per order, unique in the DB, alarm on two charges per order.',
] as const;

export const PLAIN_WORDS = [
  'First I want to know how busy it gets. Say ten thousand a second at the worst, and the shop should hear back within 300 milliseconds. What we wrote in our own book of payments is what counts, everything else is a copy.',
  'The shop makes up a number for each sale and writes it down before it talks to us. Every time it tries again it sends that same number. If we already finished that sale we give back the answer we gave the first time. If we are still busy with it we say so, come back in two seconds.',
  'Both requests try to write a row with that number, and the table allows a number only once. One of them gets in, the other is turned away and looks at the row that is there.',
  'Before we talk to the bank we write "about to ask the bank" in the row and save it. If the machine dies, another one looks every minute for rows that have been like that for too long and picks them up. If the row never got that note, the bank was never asked and nothing happened.',
  'If the bank stays silent we do not know whether the card was charged. So it is neither yes nor no. We ask the bank about our own number, and if it has never heard of it we send the same one again.',
  'For each sale we write two lines, one takes the money out of one account, the other puts it into another account, and they must cancel out. Nobody may change a line. If one is wrong we add a line that is its opposite. Each morning we compare with the list from the bank, number by number, and what is missing on one side goes to a person.',
  'The page the shop looks at may be some seconds old. Paying money out may not use that page, it looks at the real book, or the shop could take out the same money twice.',
  'I would spread the shops over several databases by shop number. One giant shop would get its own.',
  'If the two halves lose sight of each other, only one half may take payments, and the other says sorry, not now. The shops there lose perhaps five minutes of sales. I prefer that to charging people twice.',
  'Once I sent a batch of refunds two times because I started the script again after it hung. 60 people got their money twice. It was my mistake, I never checked how far it had come. Now each refund has a number that can be used only once.',
] as const;

export const WRONG_BUT_SPECIFIC = [
  'About 10k requests per second, p99 under 200 ms. I use MongoDB with three replicas and Redis 7 in front.',
  'POST /pay, JSON with amount and card. 200 with {ok:true} or 500 with {ok:false}. On 500 the app shows an error and the user can try again, usually that works.',
  'The server computes md5(card + amount) and looks in Redis: GET dup:<md5>, if it exists return an error, if not SET it with EX 60 and go on to charge the card. 60 seconds is enough for a double click.',
  'I wrap it all in one Mongo transaction including the call to the bank, so if anything throws, the transaction rolls back and it is as if nothing had happened.',
  'Timeout to the bank is 5 s. On a timeout I mark the payment as failed and retry it with the second processor, max 3 times, 100 ms apart.',
  'Collection accounts with {_id, balance}. db.accounts.updateOne({_id}, {$inc: {balance: -amount}}), so we subtract the amount from the balance of the customer in the account document. Refund adds it back on.',
  'Reads go to secondaries. They are 100 ms old at most, so a stale balance is acceptable.',
  'Nginx as load balancer, 12 Node servers, horizontal scaling to 24 when CPU is above 70%.',
  'I chose Mongo because of its speed, writes are 2 times faster than in Postgres in our benchmark.',
  'Our site went down for 20 minutes because the disk was full with logs. We deleted the logs. I learned that testing log rotation is important.',
] as const;

export const NAME_DROPPER = [
  'We would go for a cloud-native, event-driven microservice platform on Kubernetes, with Istio, and define SLOs with the stakeholders.',
  'A REST and gRPC API with OpenAPI, an API gateway, and idempotency keys as best practice, like Stripe does it.',
  'Redis with Redlock plus DynamoDB conditional writes, that is the industry standard for concurrency, and Kafka gives us exactly-once.',
  'Kubernetes restarts the pods, Temporal takes care of retries and sagas, and the circuit breaker from Resilience4j handles that.',
  'For timeouts we have exponential backoff with jitter and a dead letter queue.',
  'An immutable double-entry ledger on QLDB or TigerBeetle with event sourcing and CQRS, and automated reconciliation.',
  'CAP theorem, so eventual consistency with CRDTs where it makes sense, which is fine for most use cases.',
  'Auto scaling groups, sharding, read replicas, a CDN, and Prometheus with Grafana and OpenTelemetry for full observability.',
  'We trade consistency against availability, PACELC style, and pick the right tool for the job.',
  'I led an incident once with a war room, we did a blameless postmortem and it taught me how important communication is.',
] as const;

export const EVENT_SOURCED_STRONG = [
  'Questions first. Peak rate I assume 10,000 commands per second, 3,000 average, p99 of 120 ms to accept, the acquirer takes what it takes. The source of truth is the event stream per payment; every table is a projection that I may throw away and rebuild.',
  'The client sends PUT /payments/{intent_id} where intent_id is generated once when the cart is locked and kept in local storage until we confirm. A repeat with the same intent returns the recorded outcome from the stream, same body. While it is undecided: 202 with a Retry-After. Different amount under the same intent: 422, a bug on your side. Decline: 402, final, do not retry.',
  'Two commands, same intent: each handler appends PaymentOpened to stream payment-{intent} with expectedVersion = noStream. The event store accepts exactly one append; the loser gets WrongExpectedVersion, reloads the stream and answers from it.',
  'Order of events: ChargeRequested is appended before the acquirer is called, ChargeConfirmed after. Crash before ChargeRequested: nobody was called, the next attempt simply continues. Crash after it: the card may have been charged. A process manager scans streams whose last event is ChargeRequested for over 45 s and takes them on.',
  'A timeout appends OutcomeUnknown, neither confirmed nor declined. The process manager then asks the acquirer for our charge reference at 5 s, 30 s and 5 min, and if they have nothing resends with that same reference, since they deduplicate on it for 24 hours. After six attempts the stream is parked and an operator gets a task.',
  'Postings are events too: one append writes Debited(acquirer_receivable, 4500) and Credited(merchant_payable, 4340) and Credited(fees, 160), checked to sum to zero, in the same batch as ChargeConfirmed. Events are never rewritten, a wrong one is followed by a reversing one. Every night the settlement file is joined on charge reference, and each break gets an owner and an age.',
  'The balance projection lags 200 ms, five seconds on a bad day. A merchant could request a payout against money that was just refunded, so the payout command does not read it: it loads the account stream and appends with the expected version, and a concurrent refund makes that append fail.',
  'Streams are partitioned by hash of intent id, 64 partitions. 10,000 commands at 4 events each is 40,000 appends per second, about 625 per partition. The hot spot is the account stream of the biggest merchant, so I split it into 16 sub accounts.',
  'In a partition the side without quorum refuses commands with 503. I give up roughly two minutes of sales per failover for those merchants. I turned down active-active with merge: two regions would both charge the same intent. And if the loss grew beyond ten minutes a year I would revisit that. What still worries me: a handler that pauses after the version check and before the socket write; it carries an attempt number and a deadline, and the acquirer rejects an older attempt, the rest is caught by the nightly match.',
  'March 2020: I had written a replayer that rebuilt a projection, and it re-emitted ChargeRequested to the live bus. 188 customers were charged twice, 7,300 dollars, noticed after 50 minutes by a support lead. My mistake was to share one consumer group. Since then side effects need an unconsumed attempt token, unique per charge, and an alarm fires on two confirmations for one intent. What stayed open is refunds, they had no token until June.',
] as const;
