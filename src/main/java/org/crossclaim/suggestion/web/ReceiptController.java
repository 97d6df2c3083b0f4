package org.crossclaim.suggestion.web;

import org.crossclaim.page.Address;
import org.crossclaim.shared.NotOnRecord;
import org.crossclaim.suggestion.Suggestions;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Tells whoever holds a receipt what became of what they sent, for ever.
 */
@Controller
class ReceiptController {

	private final Suggestions suggestions;

	private final SuggestionViews views;

	ReceiptController(Suggestions suggestions, SuggestionViews views) {
		this.suggestions = suggestions;
		this.views = views;
	}

	@GetMapping("/receipts/{secret}")
	String show(@PathVariable String secret, Model model) {
		model.addAttribute("view",
				this.suggestions.of(secret)
					.map(this.views::of)
					.orElseThrow(() -> new NotOnRecord("receipt", "of that address")));
		model.addAttribute("address", Address.of("/receipts/" + secret));
		return "suggestion/receipt";
	}

}
