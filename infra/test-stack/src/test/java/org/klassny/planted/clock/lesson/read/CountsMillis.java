package org.klassny.planted.clock.lesson.read;

class CountsMillis {

    Object time() {
        return System.currentTimeMillis();
    }
}
