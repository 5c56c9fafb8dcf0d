/** How much and how often: the size of a body, and requests per council and client. */
@NullMarked
package org.rollcall.gateway.limits;

import org.jspecify.annotations.NullMarked;
