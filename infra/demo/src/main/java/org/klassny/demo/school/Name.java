package org.klassny.demo.school;

/** As people-service takes it. */
record Name(String surname, String given, String patronymic) {}
