import {describe, expect, it} from 'vitest';
import {aQuestion, anApi} from './an-api.ts';
import type {ApiAndClient} from './an-api.ts';
import {scripted} from './fake-model.ts';

function requests(...ids: string[]) {
  return ids.map((id) => ({custom_id: id, params: aQuestion()}));
}

async function resultsOf({client}: ApiAndClient, id: string) {
  const results = new Map<string, unknown>();
  for await (const {custom_id: item, result} of await client.messages.batches.results(id)) {
    results.set(item, result);
  }
  return results;
}

describe('a message batch', () => {
  it('is in progress, then ended, then handed out', async () => {
    const both = await anApi({model: scripted(['Which row?'])});
    const {batches} = both.client.messages;
    const created = await batches.create({requests: requests('one', 'two')});
    expect(created).toMatchObject({
      processing_status: 'in_progress',
      request_counts: {processing: 2, succeeded: 0},
      results_url: null,
    });
    expect((await batches.retrieve(created.id)).processing_status).toBe('in_progress');
    const ended = await batches.retrieve(created.id);
    expect(ended).toMatchObject({
      processing_status: 'ended',
      request_counts: {processing: 0, succeeded: 2, errored: 0},
    });
    const results = await resultsOf(both, created.id);
    expect([...results.keys()]).toEqual(['two', 'one']);
    expect(results.get('one')).toMatchObject({
      type: 'succeeded',
      message: {stop_reason: 'end_turn', usage: {service_tier: 'batch'}},
    });
  });

  it('reports what failed, expired or was not in order, item by item', async () => {
    const both = await anApi({batchLooks: 0});
    both.api.troubleBatch((id) => (id === 'late' ? 'expired' : id === 'bad' ? 'errored' : null));
    const {id} = await both.client.messages.batches.create({
      requests: [
        ...requests('good', 'late', 'bad'),
        {custom_id: 'odd', params: aQuestion({model: 'claude-2'})},
      ],
    });
    const results = await resultsOf(both, id);
    expect(results.get('good')).toMatchObject({type: 'succeeded'});
    expect(results.get('late')).toEqual({type: 'expired'});
    expect(results.get('bad')).toMatchObject({
      type: 'errored',
      error: {error: {type: 'api_error'}},
    });
    expect(results.get('odd')).toMatchObject({
      type: 'errored',
      error: {error: {type: 'not_found_error'}},
    });
  });

  it('can be cancelled, listed and deleted', async () => {
    const both = await anApi();
    const {batches} = both.client.messages;
    const {id} = await batches.create({requests: requests('one')});
    expect((await batches.cancel(id)).processing_status).toBe('canceling');
    await expect(batches.delete(id)).rejects.toMatchObject({status: 400});
    await batches.retrieve(id);
    expect((await batches.retrieve(id)).request_counts.canceled).toBe(1);
    expect((await resultsOf(both, id)).get('one')).toEqual({type: 'canceled'});
    expect((await batches.list()).data.map((batch) => batch.id)).toEqual([id]);
    await batches.delete(id);
    await expect(batches.retrieve(id)).rejects.toMatchObject({status: 404});
  });

  it.each([
    ['nothing', []],
    ['the same id twice', requests('one', 'one')],
    ['an id with a blank', requests('one two')],
  ])('is refused with %s in it', async (_, items) => {
    const {client} = await anApi();
    await expect(client.messages.batches.create({requests: items})).rejects.toMatchObject({
      status: 400,
    });
  });
});
