/** What the gateway itself answers when a request goes no further: RFC 9457 problem details with a correlation id. */
@NullMarked
package org.rollcall.gateway.problem;

import org.jspecify.annotations.NullMarked;
