/**
 * A case: opened when a referral is accepted, given to an officer, worked on and reviewed, taken to legal planning where support has
 * not worked, and closed with a reason or transferred with its data.
 *
 * <p>The statutory guidance asks for support first and legal intervention where it fails; who may take which step is the council's
 * practice. What a case is made of stands in the packages below this one; here are the case itself and its steps.
 */
@NullMarked
package org.rollcall.referral.casework;

import org.jspecify.annotations.NullMarked;
