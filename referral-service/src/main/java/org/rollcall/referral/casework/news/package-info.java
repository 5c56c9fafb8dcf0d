/** What a case reads of the events of others, with the fields that it uses and no more. */
@NullMarked
package org.rollcall.referral.casework.news;

import org.jspecify.annotations.NullMarked;
