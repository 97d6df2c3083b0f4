package org.crossclaim.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

import org.crossclaim.shared.AsOf;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.Refusal;
import org.crossclaim.shared.Slug;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.BindParam;

/**
 * Which part of a list in the order of slugs is asked for.
 *
 * @param after the slug after which to begin; absent for the first
 * @param size how many, 1 to 200; absent for 50
 * @param asOf the moment at which the record is shown, a day or an instant (RFC 3339);
 * absent for today
 */
public record ListQuery(@Nullable String after, @Nullable String size, @BindParam("as-of") @Nullable String asOf) {

	private static final int MOST = 200;

	/**
	 * The slug after which to begin.
	 * @return it; empty for the first
	 * @throws Refusal if it is no slug
	 */
	public String start() {
		return (this.after == null || this.after.isBlank()) ? "" : new Slug(this.after).text();
	}

	/**
	 * How many are asked for.
	 * @return 1 to 200
	 * @throws Refusal if it is anything else
	 */
	public int length() {
		if (this.size == null || this.size.isBlank()) {
			return 50;
		}
		int number = this.size.matches("[0-9]{1,6}") ? Integer.parseInt(this.size) : 0;
		if (number < 1 || number > MOST) {
			throw new Refusal(List.of(Fault.at("size", "timeline.size-out-of-range", this.size, MOST)));
		}
		return number;
	}

	/**
	 * The same with a size of a page's own, where none is asked for.
	 * @param length how many
	 * @return the query
	 */
	public ListQuery orOf(int length) {
		return (this.size == null || this.size.isBlank()) ? new ListQuery(this.after, String.valueOf(length), this.asOf)
				: this;
	}

	/**
	 * The address of what follows, from the root, if the path is.
	 * @param <T> what the list holds
	 * @param path the list's path
	 * @param found up to one more than were asked for
	 * @param slug tells the slug of one
	 * @return the address, or {@code null} where nothing follows
	 */
	public <T> @Nullable String next(String path, List<T> found, Function<T, String> slug) {
		if (found.size() <= length()) {
			return null;
		}
		String next = path + "?after=" + slug.apply(found.get(length() - 1)) + "&size=" + length();
		return (this.asOf == null || this.asOf.isBlank()) ? next
				: next + "&" + AsOf.PARAMETER + "=" + URLEncoder.encode(this.asOf.strip(), StandardCharsets.UTF_8);
	}

}
