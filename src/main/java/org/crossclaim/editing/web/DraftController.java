package org.crossclaim.editing.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.crossclaim.editing.Editing;
import org.crossclaim.editing.Opening;
import org.crossclaim.editing.Sheet;
import org.crossclaim.editing.draft.Drafts;
import org.crossclaim.editing.draft.Drafts.Kept;
import org.crossclaim.editing.draft.KeptForm;
import org.crossclaim.editorial.proposal.CurrentAuthor;
import org.crossclaim.page.Words;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.shared.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Forms kept as drafts, by a button or by the script that keeps them while one types;
 * gone on with, and discarded.
 */
@Controller
class DraftController {

	private static final String NEW = "/editing/{list:actors|sources|disputes|entries}/new";

	private static final String CHANGE = "/editing/{list:actors|sources|disputes|entries}/{slug}";

	private final Drafts drafts;

	private final Opening opening;

	private final Editing editing;

	private final FormPages pages;

	private final CurrentAuthor author;

	private final Words words;

	DraftController(Drafts drafts, Opening opening, Editing editing, FormPages pages, CurrentAuthor author,
			Words words) {
		this.drafts = drafts;
		this.opening = opening;
		this.editing = editing;
		this.pages = pages;
		this.author = author;
		this.words = words;
	}

	@PostMapping(path = { NEW, CHANGE }, params = "keep")
	ModelAndView keep(@PathVariable String list, @PathVariable(required = false) @Nullable String slug,
			@RequestParam MultiValueMap<String, String> given) {
		Sheet sheet = asTyped(list, slug, given);
		try {
			return this.pages.kept(sheet, given, keep(sheet.action(), given));
		}
		catch (Refusal refusal) {
			return this.pages.again(sheet, given).addObject("unkeepable", say(refusal));
		}
	}

	/** Keeps a form while it is typed in; the page that holds it stays as it is. */
	@PostMapping(path = { NEW, CHANGE }, params = "keep=quietly")
	ResponseEntity<Quiet> keepQuietly(@PathVariable String list, @PathVariable(required = false) @Nullable String slug,
			@RequestParam MultiValueMap<String, String> given) {
		try {
			Kept kept = keep(this.opening.address(list, slug), given);
			return ResponseEntity.ok(new Quiet(kept.draft().id(),
					kept.gone().stream().map((gone) -> this.words.say("draft.gone", gone.beginning())).toList()));
		}
		catch (Refusal refusal) {
			return ResponseEntity.unprocessableContent().body(new Quiet(null, List.of(say(refusal))));
		}
	}

	@PostMapping(path = { NEW, CHANGE }, params = "discard")
	ModelAndView discard(@PathVariable String list, @PathVariable(required = false) @Nullable String slug,
			@RequestParam MultiValueMap<String, String> given) {
		forget(given.getFirst("discard"));
		return this.pages.without(asTyped(list, slug, given), given);
	}

	/**
	 * A draft as it was kept. Where what it changes was changed on record since, both are
	 * merged as after a stale save.
	 */
	@GetMapping("/editing/drafts/{id}")
	ModelAndView goOn(@PathVariable String id) {
		UUID wanted = FormPages.id(id);
		KeptForm draft = Optional.ofNullable(wanted)
			.flatMap((one) -> this.drafts.find(account(), one))
			.orElseThrow(() -> new NotOnRecord("page", id));
		Sheet sheet = this.editing.resume(draft.list(), draft.slug(), draft.parameters());
		return this.pages.kept(sheet, new LinkedMultiValueMap<>(draft.parameters()), new Kept(draft, List.of()));
	}

	@PostMapping("/editing/drafts/{id}")
	String forgetOne(@PathVariable String id) {
		forget(id);
		return "redirect:/editing";
	}

	private Kept keep(String form, MultiValueMap<String, String> given) {
		return this.drafts.keep(account(), FormPages.draft(given), form, given);
	}

	private Sheet asTyped(String list, @Nullable String slug, MultiValueMap<String, String> given) {
		MultiValueMap<String, String> looked = new LinkedMultiValueMap<>(given);
		looked.set("look", "1");
		return Objects.requireNonNull(this.editing.take(list, slug, looked, this.author.get()).sheet());
	}

	private void forget(@Nullable String id) {
		UUID draft = FormPages.id(id);
		if (draft != null) {
			this.drafts.forget(account(), draft);
		}
	}

	private UUID account() {
		return Objects.requireNonNull(this.author.get().account());
	}

	private String say(Refusal refusal) {
		return this.words.say(refusal.faults().getFirst().key());
	}

	/**
	 * What the script is told.
	 *
	 * @param draft the id of the draft; absent where it could not be kept
	 * @param words what its author should know
	 */
	record Quiet(@Nullable UUID draft, List<String> words) {
	}

}
