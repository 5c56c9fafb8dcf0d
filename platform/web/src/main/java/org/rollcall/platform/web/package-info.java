/** What every handler of every service may ask for and answer with: the caller, versions, idempotency keys and pages. */
@NullMarked
package org.rollcall.platform.web;

import org.jspecify.annotations.NullMarked;
