/** Every refusal and failure as problem details (RFC 9457), in fixed words that carry no personal data. */
@NullMarked
package org.rollcall.platform.web.problem;

import org.jspecify.annotations.NullMarked;
