package org.klassny.planted.web.lesson.write;

import org.axonframework.spring.stereotype.Aggregate;

@Aggregate
public class LessonRecord {}
