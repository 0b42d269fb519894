export { grouped } from '../model/group.ts';
