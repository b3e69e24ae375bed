-- What was written before is looked at once: those to which an answer is waited for are written, which has each looked at again as it is then.
update "Update" u set "unansweredSince" = "unansweredSince" where unanswered_since(u) is not null;
