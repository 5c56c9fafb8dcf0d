/** What this service knows of a school: its type and its calendar, as the attendance service records them. */
@NullMarked
package org.rollcall.legal.school;

import org.jspecify.annotations.NullMarked;
