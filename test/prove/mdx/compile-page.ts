import mdx from '@astrojs/mdx';
import type { MarkdownProcessor } from 'astro/markdown';

type Transform = (
  this: unknown,
  code: string,
  id: string,
) => Promise<{ code: string }> | { code: string };

interface Plugin {
  transform?: { handler: Transform };
}

type Hook = (params: unknown) => Promise<void> | void;

/** What `@astrojs/mdx` makes of the bytes of a file, step by step as a build does it. */
export async function openCompiler(
  processor?: MarkdownProcessor,
): Promise<(code: string, id: string) => Promise<string>> {
  const { hooks } = mdx(processor ? { processor } : {});
  const plugins: Plugin[] = [];
  const root = new URL('file:///');
  const config = { root, base: '/', markdown: {}, srcDir: root, trailingSlash: 'always' };
  const [setUp, done] = [hooks['astro:config:setup'], hooks['astro:config:done']] as [Hook, Hook];
  await setUp({
    config,
    updateConfig: ({ vite }: { vite: { plugins: Plugin[] } }) => plugins.push(...vite.plugins),
    addPageExtension: () => undefined,
    addContentEntryType: () => undefined,
    addRenderer: () => undefined,
  });
  await done({ config, logger: console });
  return async (code, id) => {
    let text = code;
    for (const { transform } of plugins) {
      const made = await transform?.handler.call({ environment: { name: 'client' } }, text, id);
      text = made?.code ?? text;
    }
    return text;
  };
}
