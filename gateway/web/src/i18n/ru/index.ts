import audit from './audit.json';
import common from './common.json';
import corrections from './corrections.json';
import day from './day.json';
import diary from './diary.json';
import form from './form.json';
import gradebook from './gradebook.json';
import imports from './imports.json';
import navigation from './navigation.json';
import notices from './notices.json';
import people from './people.json';
import problems from './problems.json';
import setup from './setup.json';
import reports from './reports.json';
import timetable from './timetable.json';
import substitutions from './substitutions.json';

/** The texts of each feature, by its name; Russian is what the keys are checked against. */
export const ru = {
  audit,
  common,
  corrections,
  day,
  diary,
  form,
  gradebook,
  imports,
  navigation,
  notices,
  people,
  problems,
  reports,
  setup,
  substitutions,
  timetable,
};
