/** What there is to tell a school: each piece of news with its words, and which one follows from what others announce. */
@NullMarked
package org.rollcall.referral.feedback.news;

import org.jspecify.annotations.NullMarked;
