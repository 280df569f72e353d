package org.klassny.planted.stray.lesson.misc;

/** In no folder of the tree. */
class Stray {}
