/** One child's journey through the running platform: as a demonstration to watch, and as a test. */
@NullMarked
package org.rollcall.acceptance;

import org.jspecify.annotations.NullMarked;
