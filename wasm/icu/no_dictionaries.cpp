// Takes the place of ICU's brkeng.cpp, which would link the dictionary and LSTM engines for
// Chinese, Japanese, Thai, Khmer, Lao and Burmese, and with them resource bundles and locales (150
// KB of wasm), although their dictionaries are not among our data. Here a run of such characters
// has no break inside, which is what ICU does where a dictionary is missing.
#include "brkeng.h"
#include "unicode/utext.h"

U_NAMESPACE_BEGIN

LanguageBreakEngine::LanguageBreakEngine() = default;
LanguageBreakEngine::~LanguageBreakEngine() = default;

LanguageBreakFactory::LanguageBreakFactory() = default;
LanguageBreakFactory::~LanguageBreakFactory() = default;

UnhandledEngine::UnhandledEngine(UErrorCode&) : fHandled(nullptr) {}
UnhandledEngine::~UnhandledEngine() = default;

UBool UnhandledEngine::handles(UChar32) const { return true; }

int32_t UnhandledEngine::findBreaks(UText* text, int32_t, int32_t end, UVector32&, UBool,
                                    UErrorCode&) const {
  utext_setNativeIndex(text, end);
  return 0;
}

void UnhandledEngine::handleCharacter(UChar32) {}

ICULanguageBreakFactory::ICULanguageBreakFactory(UErrorCode&) : fEngines(nullptr) {}
ICULanguageBreakFactory::~ICULanguageBreakFactory() = default;

const LanguageBreakEngine* ICULanguageBreakFactory::getEngineFor(UChar32) { return nullptr; }
const LanguageBreakEngine* ICULanguageBreakFactory::loadEngineFor(UChar32) { return nullptr; }
DictionaryMatcher* ICULanguageBreakFactory::loadDictionaryMatcherFor(UScriptCode) {
  return nullptr;
}

U_NAMESPACE_END
