/**
 * Who is written to and who is named in letters: the person whom a school named to hear from the council, and how each officer is
 * reached.
 */
@NullMarked
package org.rollcall.referral.feedback.contact;

import org.jspecify.annotations.NullMarked;
