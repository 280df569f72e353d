package org.klassny.planted.lombok.lesson.read;

import lombok.Generated;

/** What Lombok leaves in the byte code. */
@Generated
class Row {}
