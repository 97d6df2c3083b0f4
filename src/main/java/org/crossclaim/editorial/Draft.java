package org.crossclaim.editorial;

import java.util.List;
import java.util.UUID;

/**
 * A document about to be published as the next revision of its subject.
 *
 * @param <D> its shape
 * @param subject the subject it is of
 * @param document what is said
 * @param classes of which classes the change is
 */
public record Draft<D>(UUID subject, D document, List<ChangeClass> classes) {

	public Draft {
		classes = List.copyOf(classes);
	}

}
