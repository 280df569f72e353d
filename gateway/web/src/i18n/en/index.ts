import common from './common.json';
import day from './day.json';
import diary from './diary.json';
import gradebook from './gradebook.json';
import navigation from './navigation.json';
import problems from './problems.json';

export const en = { common, day, diary, gradebook, navigation, problems };
