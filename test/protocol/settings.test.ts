import assert from 'node:assert/strict';
import fs from 'node:fs';
import { profileChoices } from '../../server/src/analysis/project-file';
import { defaultSettings } from '../../server/src/lsp/settings';
import { PULLING } from './support/capabilities';
import { PLAN } from './support/plan';
import { messageOf, Session } from './support/session';

const LANGUAGE = 'leading zero';

/** Sends settings as an editor that pushes them does. */
async function send(session: Session, duthao: unknown): Promise<void> {
  await session.client.sendNotification('workspace/didChangeConfiguration', { settings: { duthao } });
  await session.settled();
}

async function speaksEnglish(session: Session): Promise<boolean> {
  return messageOf((await session.found())[1]).includes(LANGUAGE);
}

describe('Settings', () => {
  it('come with the start, and the first answer is already in that language', async () => {
    const session = await Session.start({ initializationOptions: { settings: { language: 'en' } } });
    await session.open(PLAN);
    assert.ok(await speaksEnglish(session));
  });

  it('are asked for where the client wants that', async () => {
    const session = await Session.start({
      capabilities: { ...PULLING, workspace: { ...PULLING.workspace, configuration: true } },
      settings: { language: 'en' },
    });
    await session.open(PLAN);
    await session.settled();
    assert.ok(await speaksEnglish(session));
    session.settings = { language: 'vi' };
    await session.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await session.settled();
    assert.ok(!(await speaksEnglish(session)));
  });

  it('of the start hold where the client then knows none', async () => {
    const session = await Session.start({
      capabilities: { ...PULLING, workspace: { ...PULLING.workspace, configuration: true } },
      initializationOptions: { settings: { language: 'en' } },
    });
    await session.open(PLAN);
    await session.settled();
    assert.ok(await speaksEnglish(session));
  });

  it('change what is open, and the client is told to ask again', async () => {
    const session = await Session.start();
    await session.open(PLAN);
    const first = await session.pull();
    await send(session, { language: 'en' });
    assert.equal(session.refreshes, 1);
    const second = await session.pull(undefined, first.resultId);
    assert.equal(second.kind, 'full');
    await send(session, { language: 'en' });
    assert.equal(session.refreshes, 1);
  });

  it('of a wrong type are named in one message, and the last good ones stay', async () => {
    const session = await Session.start();
    await session.open(PLAN);
    await send(session, { language: 'en', typingGrace: 0 });
    await send(session, { language: 5, typingGrace: 'long', profile: 'nd30' });
    assert.deepEqual(session.messages, [
      'Settings that cannot be used: duthao.language must be “vi” or “en”; duthao.typingGrace must be a number of milliseconds from 0 to 60000. The former values stay.',
    ]);
    assert.ok(await speaksEnglish(session));
    await send(session, { language: 5, typingGrace: 'long', profile: 'nd30' });
    assert.equal(session.messages.length, 1);
    await session.pass(0);
    assert.equal(session.statuses.at(-1)?.profile, 'nd30');
  });

  it('that are no group at all are named too', async () => {
    const session = await Session.start();
    for (const nonsense of [5, 'vi', [1]]) await send(session, nonsense);
    assert.deepEqual(session.messages, [
      'Thiết đặt chưa dùng được: duthao cần là một nhóm thiết đặt. Giá trị trước đó vẫn được giữ.',
    ]);
  });

  it('that are wrong at the start are named as soon as the client listens', async () => {
    const session = await Session.start({ initializationOptions: { settings: { profile: 'hd99' } } });
    await session.settled();
    assert.equal(session.messages.length, 1);
    assert.match(session.messages[0] ?? '', /duthao\.profile cần là/);
  });

  it('and options of the start that make no sense are no reason not to start', async () => {
    for (const initializationOptions of [5, 'x', [], { settings: 1, rulePages: 2 }]) {
      const session = await Session.start({ initializationOptions });
      await session.open(PLAN);
      assert.equal((await session.found()).length, 4);
    }
  });

  it('choose the format to go by', async () => {
    const session = await Session.start({ initializationOptions: { settings: { profile: 'hd36' } } });
    await session.open(PLAN);
    await session.pass(0);
    assert.equal(session.statuses.at(-1)?.profile, 'hd36');
    await send(session, { profile: 'auto' });
    await session.pass(0);
    assert.equal(session.statuses.at(-1)?.profile, 'hd05');
  });

  it('are those that the extension declares, with the same defaults', () => {
    const manifest = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {
      contributes: {
        configuration: {
          properties: Record<string, { default: unknown; enum?: string[]; minimum?: number; maximum?: number }>;
        };
      };
    };
    const declared = manifest.contributes.configuration.properties;
    for (const [name, value] of Object.entries(defaultSettings)) {
      const single = declared[`duthao.${name}`];
      if (single) assert.deepEqual(single.default, value, name);
      // A group is declared setting by setting.
      else
        for (const [part, choice] of Object.entries(value as object))
          assert.deepEqual(declared[`duthao.${name}.${part}`]?.default, choice, `${name}.${part}`);
    }
    assert.deepEqual(declared['duthao.profile']?.enum, profileChoices);
    assert.deepEqual(declared['duthao.language']?.enum, ['vi', 'en']);
    assert.deepEqual([declared['duthao.typingGrace']?.minimum, declared['duthao.typingGrace']?.maximum], [0, 60_000]);
  });
});
