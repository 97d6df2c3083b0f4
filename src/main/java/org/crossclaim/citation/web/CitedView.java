package org.crossclaim.citation.web;

import java.util.List;

import org.crossclaim.page.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What became of an entry since it was cited.
 *
 * @param number the number of the revision cited; {@code null} where there is none such
 * @param when when it was published
 * @param changes what changed since, counted, in one breath; {@code null} for nothing
 * @param before how it stood, where that has moved
 * @param after how it stands now, where that has moved
 * @param links where to look
 */
record CitedView(@Nullable Integer number, @Nullable Moment when, @Nullable String changes, @Nullable String before,
		@Nullable String after, List<Link> links) {

	/** That there is no such revision. */
	static CitedView unknown() {
		return new CitedView(null, null, null, null, null, List.of());
	}

	/**
	 * Where to look.
	 *
	 * @param href the address
	 * @param words what stands there
	 */
	record Link(String href, String words) {
	}

}
