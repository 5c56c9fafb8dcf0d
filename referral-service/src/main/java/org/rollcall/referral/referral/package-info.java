/** A referral: begins as a school's draft, is submitted with its evidence, triaged, and ends accepted, redirected, refused or withdrawn. */
@NullMarked
package org.rollcall.referral.referral;

import org.jspecify.annotations.NullMarked;
