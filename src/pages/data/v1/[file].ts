import type { APIRoute } from 'astro';
import { listTermFiles, type DataFile } from '../../../export/term-files.ts';
import { filePaths } from '../../../load/paths.ts';

export const getStaticPaths = () => filePaths(listTermFiles);

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(file.write(), { headers: { 'content-type': file.type } });
