import assert from 'node:assert/strict';
import fs from 'node:fs';

interface Menu {
  /** Undefined for a menu below a menu. */
  readonly command?: string;
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly menus: Readonly<Record<string, readonly Menu[]>>;
    readonly views: Readonly<Record<string, readonly { readonly id: string; readonly name: string }[]>>;
    readonly viewsWelcome: readonly { readonly view: string; readonly contents: string }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly description: string;
        readonly media: { readonly image: string; readonly altText: string };
      }[];
    }[];
    readonly configuration: {
      readonly properties: Readonly<Record<string, { readonly markdownDescription: string }>>;
    };
  };
}

const MOST_BYTES_OF_A_PICTURE = 60_000;

describe('What VS Code shows before the extension runs', () => {
  const { contributes } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as Manifest;
  const { commands, menus, views, viewsWelcome, walkthroughs, configuration } = contributes;
  const steps = walkthroughs.flatMap((walkthrough) => walkthrough.steps);
  const viewIds = Object.values(views)
    .flat()
    .map(({ id }) => id);

  it('offers no command that there is not', () => {
    const known = new Set([...commands.map(({ command }) => command), ...viewIds.map((id) => `${id}.focus`)]);
    const linked = [...viewsWelcome.map(({ contents }) => contents), ...steps.map(({ description }) => description)]
      .flatMap((text) => [...text.matchAll(/\(command:([^)]+)\)/g)])
      .map(([, command]) => command!);
    const named = [
      ...Object.values(menus)
        .flat()
        .flatMap(({ command }) => command ?? []),
      ...linked,
    ];
    assert.ok(named.length > 10);
    assert.deepEqual(
      named.filter((command) => !known.has(command) && !command.startsWith('workbench.')),
      [],
    );
  });

  it('is Vietnamese whatever the language of VS Code is', () => {
    assert.deepEqual(
      fs.readdirSync('.').filter((name) => name.startsWith('package.nls')),
      [],
    );
    for (const { title, category } of commands) {
      assert.match(title, /[À-ỹ]/u);
      assert.equal(category, 'Dự thảo');
    }
  });

  it('says of each view what to do while it is empty', () => {
    for (const id of viewIds)
      assert.ok(
        viewsWelcome.some(({ view }) => view === id),
        id,
      );
  });

  it('describes each setting in Vietnamese and in English', () => {
    for (const [name, { markdownDescription }] of Object.entries(configuration.properties)) {
      const [vi, en] = markdownDescription.split('\n\n');
      assert.match(vi!, /[À-ỹ]/u, name);
      assert.match(en ?? '', /[a-z]{3}/, name);
      assert.doesNotMatch(en!, /[ạ-ỹ]/u, name);
    }
  });

  it('shows a small picture at each step of the walkthrough, and says what it shows', () => {
    for (const { media } of steps) {
      assert.ok(fs.statSync(media.image).size <= MOST_BYTES_OF_A_PICTURE, media.image);
      assert.match(media.altText, /\.$/);
    }
  });
});
