/**
 * What each council asks a school to attach: the national list of {@code evidence}, and where the council asks for more or less of one
 * kind, its own version from a day on. A version in force is never edited; the next one follows it.
 */
@NullMarked
package org.rollcall.referral.checklist;

import org.jspecify.annotations.NullMarked;
