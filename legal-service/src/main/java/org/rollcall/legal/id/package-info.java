/** What things are called across the service, each kind with a type of its own so that none can be taken for another. */
@NullMarked
package org.rollcall.legal.id;

import org.jspecify.annotations.NullMarked;
