import type { APIRoute } from 'astro';
import type { DataFile } from '../../../export/data-file.ts';
import { listDataFiles } from '../../../export/data-files.ts';
import { filePaths } from '../../../load/paths.ts';

export const getStaticPaths = () => filePaths(listDataFiles, '.csv');

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(file.write(), { headers: { 'content-type': file.type } });
