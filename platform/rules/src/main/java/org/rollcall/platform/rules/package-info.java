/** The legal rules a service decides by: their provisions, how they are asked, and how a refusal names them all. */
@NullMarked
package org.rollcall.platform.rules;

import org.jspecify.annotations.NullMarked;
