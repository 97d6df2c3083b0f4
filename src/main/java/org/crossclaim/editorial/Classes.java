package org.crossclaim.editorial;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.crossclaim.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the classes of the difference between two documents, part by part. What was
 * said and is said otherwise or no more is a correction; what is said in addition is
 * none.
 *
 * @param <D> the shape of the documents
 */
public final class Classes<D> {

	private final D before;

	private final D after;

	private final EnumSet<ChangeClass> found = EnumSet.noneOf(ChangeClass.class);

	private Classes(D before, D after) {
		this.before = before;
		this.after = after;
	}

	/**
	 * Begins.
	 * @param <D> the shape of the documents
	 * @param before what was said
	 * @param after what is said
	 * @return no class yet
	 */
	public static <D> Classes<D> between(D before, D after) {
		return new Classes<>(before, after);
	}

	/**
	 * A part that is of a class, however it differs.
	 * @param one the class
	 * @param part the part
	 * @return this
	 */
	public Classes<D> of(ChangeClass one, Function<D, @Nullable Object> part) {
		if (!Objects.equals(part.apply(this.before), part.apply(this.after))) {
			this.found.add(one);
		}
		return this;
	}

	/**
	 * A part that may be filled in, and is corrected otherwise.
	 * @param one the class of whatever differs
	 * @param part the part
	 * @return this
	 */
	public Classes<D> stated(ChangeClass one, Function<D, @Nullable Object> part) {
		Object was = part.apply(this.before);
		if (!Objects.equals(was, part.apply(this.after))) {
			this.found.add((was == null) ? one : ChangeClass.CORRECTION);
			if (one != ChangeClass.WORDING) {
				this.found.add(one);
			}
		}
		return this;
	}

	/**
	 * A list to which may be added, and which is corrected otherwise.
	 * @param <T> what it lists
	 * @param one the class of whatever differs
	 * @param part the list
	 * @param name tells which of the earlier list one is a version of
	 * @return this
	 */
	public <T> Classes<D> listed(ChangeClass one, Function<D, ? extends Collection<T>> part, Function<T, Object> name) {
		Collection<T> was = part.apply(this.before);
		Collection<T> is = part.apply(this.after);
		if (was.equals(is)) {
			return this;
		}
		Map<Object, Set<T>> kept = new HashMap<>();
		is.forEach((item) -> kept.computeIfAbsent(name.apply(item), (key) -> new HashSet<>()).add(item));
		boolean corrected = was.stream()
			.anyMatch((item) -> !kept.getOrDefault(name.apply(item), Set.of()).contains(item));
		if (corrected) {
			this.found.add(ChangeClass.CORRECTION);
		}
		if (!corrected || one != ChangeClass.WORDING) {
			this.found.add(one);
		}
		return this;
	}

	/**
	 * A name, to which languages may be added.
	 * @param part the name
	 * @return this
	 */
	public Classes<D> named(Function<D, LocalisedText> part) {
		LocalisedText was = part.apply(this.before);
		LocalisedText is = part.apply(this.after);
		if (!was.equals(is)) {
			this.found.add(is.texts().entrySet().containsAll(was.texts().entrySet()) ? ChangeClass.WORDING
					: ChangeClass.RENAME);
		}
		return this;
	}

	/**
	 * What was found.
	 * @return the classes; where no part told them, that it is put in another way
	 */
	public List<ChangeClass> found() {
		return this.found.isEmpty() ? List.of(ChangeClass.WORDING) : List.copyOf(this.found);
	}

}
