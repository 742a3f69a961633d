/** A window with daylight, two cups on the sill. Decoration, in the colours of the theme. */
export function WindowPicture() {
  return (
    <svg class="window-picture" viewBox="0 0 360 300" aria-hidden="true" focusable="false">
      <defs>
        <clipPath id="pane">
          <path d="M60 262V128a120 120 0 0 1 240 0v134z" />
        </clipPath>
      </defs>
      <g clip-path="url(#pane)">
        <rect class="art-sky" x="40" y="0" width="280" height="280" />
        <circle class="art-glow faint" cx="228" cy="120" r="74" />
        <circle class="art-glow" cx="228" cy="120" r="42" />
        <path class="art-hill" d="M40 196c46-30 92-34 138-10 40 20 92 22 142-8v100H40z" />
        <path class="art-near" d="M40 236c60-26 118-22 166-6 42 14 76 12 114-4v60H40z" />
      </g>
      <path class="art-frame" d="M60 262V128a120 120 0 0 1 240 0v134M180 9v253M60 142h240" />
      <path
        class="art-sill"
        d="M32 262h296a6 6 0 0 1 6 6v8a6 6 0 0 1-6 6H32a6 6 0 0 1-6-6v-8a6 6 0 0 1 6-6z"
      />
      <g class="art-cup">
        <path d="M92 226h40v20a16 16 0 0 1-16 16h-8a16 16 0 0 1-16-16z" />
        <path class="art-line" d="M132 231h5a8 8 0 0 1 0 16h-6" />
        <path class="art-line" d="M104 216c-4-5 4-8 0-13M118 216c-4-5 4-8 0-13" />
      </g>
      <g class="art-cup second">
        <path d="M158 226h40v20a16 16 0 0 1-16 16h-8a16 16 0 0 1-16-16z" />
        <path class="art-line" d="M198 231h5a8 8 0 0 1 0 16h-6" />
        <path class="art-line" d="M170 216c-4-5 4-8 0-13M184 216c-4-5 4-8 0-13" />
      </g>
    </svg>
  );
}
