/** The terms of each school, watched for the day after each has ended. */
@NullMarked
package org.rollcall.referral.feedback.term;

import org.jspecify.annotations.NullMarked;
