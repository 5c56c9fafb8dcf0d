/** Makes notifications of what attendance-service announces about a child who had a social worker on that day. */
@NullMarked
package org.rollcall.referral.socialwork.news;

import org.jspecify.annotations.NullMarked;
