/** Who somebody is: name, birth date and sex, as the school keeps them. */
@NullMarked
package org.rollcall.attendance.pupil.person;

import org.jspecify.annotations.NullMarked;
