/** What all OpenAPI documents have in common, so that a handler need not say it. */
@NullMarked
package org.rollcall.platform.web.openapi;

import org.jspecify.annotations.NullMarked;
