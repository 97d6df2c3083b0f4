package org.crossclaim.capture.quote;

import org.jspecify.annotations.Nullable;

/**
 * What came of looking for one quote in one text.
 *
 * @param verdict the verdict
 * @param place where it stands first; absent where it was not found
 * @param times how often it stands there, at least one where it was found
 */
public record Finding(Verdict verdict, @Nullable Selector place, int times) {

	static final Finding NOT_FOUND = new Finding(Verdict.NOT_FOUND, null, 0);

	static final Finding NOTHING = new Finding(Verdict.NOTHING, null, 0);

}
