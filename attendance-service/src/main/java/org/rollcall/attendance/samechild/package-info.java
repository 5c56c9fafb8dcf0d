/**
 * The same child known twice: in one council, where an officer decides, and in two, where each is only told that another council of the
 * platform has the number too (Children Act 2004 s.10: councils work together; nothing of the child is shown).
 */
@NullMarked
package org.rollcall.attendance.samechild;

import org.jspecify.annotations.NullMarked;
