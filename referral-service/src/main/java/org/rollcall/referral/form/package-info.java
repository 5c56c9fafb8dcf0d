/**
 * The referral form: what a school writes, as it is sent and kept, and every check that it must pass before the council takes it
 * (statutory guidance on school attendance, with the referral forms that councils publish).
 */
@NullMarked
package org.rollcall.referral.form;

import org.jspecify.annotations.NullMarked;
