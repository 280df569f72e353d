import common from './common.json';
import day from './day.json';
import gradebook from './gradebook.json';
import navigation from './navigation.json';
import problems from './problems.json';

export const en = { common, day, gradebook, navigation, problems };
