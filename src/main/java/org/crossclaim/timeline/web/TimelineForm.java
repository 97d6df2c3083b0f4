package org.crossclaim.timeline.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.crossclaim.shared.AsOf;
import org.crossclaim.shared.Edtf;
import org.crossclaim.shared.Fault;
import org.crossclaim.shared.Refusal;
import org.crossclaim.shared.Slug;
import org.crossclaim.timeline.Axis;
import org.crossclaim.timeline.TimelineQuery;
import org.jspecify.annotations.Nullable;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.BindParam;

/**
 * The parameters of a timeline's address, as given.
 *
 * @param axis along which time it is laid
 * @param order {@code asc} or {@code desc}
 * @param actor who asserts, is accused, did or replies
 * @param kind allegation, counterclaim or development
 * @param standing any value of support, challenge or resolution
 * @param sourceKind kind of a supporting source
 * @param evidence how far a supporting piece of evidence has come: asserted, described,
 * published, examined or tested
 * @param lang language of a quote
 * @param from EDTF
 * @param to EDTF
 * @param after cursor
 * @param size entries a page
 * @param asOf the moment at which the record is shown, a day or an instant (RFC 3339)
 */
record TimelineForm(@Nullable String axis, @Nullable String order, List<String> actor, List<String> kind,
		List<String> standing, @BindParam("source-kind") List<String> sourceKind, List<String> evidence,
		List<String> lang, @Nullable String from, @Nullable String to, @Nullable String after, @Nullable String size,
		@BindParam("as-of") @Nullable String asOf) {

	TimelineForm {
		actor = given(actor);
		kind = given(kind);
		standing = given(standing);
		sourceKind = given(sourceKind);
		evidence = given(evidence);
		lang = given(lang);
		axis = blankless(axis);
		order = blankless(order);
		from = blankless(from);
		to = blankless(to);
		after = blankless(after);
		size = blankless(size);
		asOf = blankless(asOf);
	}

	TimelineQuery query(Slug dispute) {
		List<Fault> faults = new ArrayList<>();
		Axis laid = Arrays.stream(Axis.values())
			.filter((one) -> one.word().equals((this.axis != null) ? this.axis : "said"))
			.findFirst()
			.orElse(null);
		if (laid == null) {
			faults
				.add(Fault.at("axis", "timeline.unknown-value", String.valueOf(this.axis), "said, happened, recorded"));
		}
		if (this.order != null && !List.of("asc", "desc").contains(this.order)) {
			faults.add(Fault.at("order", "timeline.unknown-value", this.order, "asc, desc"));
		}
		int number = 50;
		if (this.size != null) {
			number = this.size.matches("[0-9]{1,6}") ? Integer.parseInt(this.size) : 0;
		}
		Edtf since = date("from", this.from, faults);
		Edtf until = date("to", this.to, faults);
		TimelineQuery query = null;
		try {
			AsOf.shown();
		}
		catch (Refusal refusal) {
			faults.addAll(refusal.faults());
		}
		try {
			query = new TimelineQuery(dispute, (laid != null) ? laid : Axis.SAID, "desc".equals(this.order), this.actor,
					this.kind, this.standing, this.sourceKind, this.evidence, this.lang, since, until, this.after,
					number);
		}
		catch (Refusal refusal) {
			faults.addAll(refusal.faults());
		}
		if (query == null || !faults.isEmpty()) {
			throw new Refusal(faults);
		}
		return query;
	}

	private static @Nullable Edtf date(String name, @Nullable String text, List<Fault> faults) {
		try {
			return (text != null) ? Edtf.parse(text) : null;
		}
		catch (Refusal refusal) {
			refusal.faults().forEach((fault) -> faults.add(fault.within(name)));
			return null;
		}
	}

	/**
	 * The parameters without the cursor, for links to other views.
	 * @return them as an address carries them
	 */
	MultiValueMap<String, String> parameters() {
		MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
		parameters.addAll("actor", this.actor);
		parameters.addAll("kind", this.kind);
		parameters.addAll("standing", this.standing);
		parameters.addAll("source-kind", this.sourceKind);
		parameters.addAll("evidence", this.evidence);
		parameters.addAll("lang", this.lang);
		add(parameters, "axis", this.axis);
		add(parameters, "order", this.order);
		add(parameters, "from", this.from);
		add(parameters, "to", this.to);
		add(parameters, "size", this.size);
		add(parameters, AsOf.PARAMETER, this.asOf);
		return parameters;
	}

	private static void add(MultiValueMap<String, String> parameters, String name, @Nullable String value) {
		if (value != null) {
			parameters.add(name, value);
		}
	}

	private static List<String> given(@Nullable List<String> values) {
		return (values != null) ? values.stream().filter((value) -> !value.isBlank()).distinct().toList() : List.of();
	}

	private static @Nullable String blankless(@Nullable String value) {
		return (value != null && !value.isBlank()) ? value.strip() : null;
	}

}
