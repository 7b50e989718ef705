import type { APIRoute } from 'astro';
import type { DataFile } from '../../../export/data-file.ts';
import { listOwnFiles, listSiteFiles } from '../../../export/data-files.ts';
import { filePaths } from '../../../load/paths.ts';

const lists = { ofSite: listSiteFiles, ofGovernments: listOwnFiles };

export const getStaticPaths = () => filePaths(lists, '.json');

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(file.write(), { headers: { 'content-type': file.type } });
