import type { Messages } from '../catalogue';
import type { ja } from './ja';

export const en: Messages<keyof typeof ja> = {
  'field.name': 'Name',
  'field.kana': 'Kana',
  'field.email': 'Email',
  'field.employeeNumber': 'Employee no.',
  'field.orgUnit': 'Department',
  'field.concurrentUnits': 'Concurrent departments',
  'field.role': 'Role',
  'field.supervisedUnits': 'Supervised departments',
  'field.startsOn': 'First day',
  'field.endsOn': 'Last day',
  'field.notes/0': 'Note 1',
  'field.notes/1': 'Note 2',
  'field.notes/2': 'Note 3',
  'field.notes/3': 'Note 4',
  'field.notes/4': 'Note 5',
  'field.parent': 'Parent',
};
