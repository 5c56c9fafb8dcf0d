/**
 * Children with a social worker: who it is and was, on which days, and what attendance is aimed at. A school sees that there is a social
 * worker, and the name; never what the work is about.
 */
@NullMarked
package org.rollcall.referral.socialwork.child;

import org.jspecify.annotations.NullMarked;
