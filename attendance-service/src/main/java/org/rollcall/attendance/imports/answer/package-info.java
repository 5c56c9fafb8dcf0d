/** What is answered to each line of a roll, and what all lines come to. */
@NullMarked
package org.rollcall.attendance.imports.answer;

import org.jspecify.annotations.NullMarked;
